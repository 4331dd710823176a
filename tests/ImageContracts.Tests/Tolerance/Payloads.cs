namespace ImageContracts.Tests.Tolerance;

/// <summary>Payloads as these services send them, beyond the pages' samples: newer members, numbers for text, empty parts.</summary>
internal static class Payloads
{
    public const string EcsNumbersForText = """
        {"RequestId":"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E","Image":{"CreationTime":"2018-01-10T01:01:10Z","Status":"Available","ImageFamily":"testImageFamily","Progress":100,"IsCopied":false,"IsSupportIoOptimized":true,"ImageOwnerAlias":"self","IsSupportCloudinit":true,"ImageVersion":2,"Usage":"none","IsSelfShared":true,"Description":"testDescription","Size":80,"Platform":"Aliyun","ImageName":"testImageName","OSName":"CentOS  7.3 64 位","ImageId":"m-bp1g7004ksh0oeuc****","OSType":"linux","IsSubscribed":false,"ProductCode":"jxsc00****","Architecture":"x86_64","DiskDeviceMappings":{"DiskDeviceMapping":[{"Type":"custom","ImportOSSBucket":"testEcsImport","SnapshotId":"s-bp17ot2q7x72ggtw****","ImportOSSObject":"imageImport","Size":80,"Device":"/dev/xvdb","Format":"qcow2"}]},"Tags":{"Tag":[{"TagValue":"TestValue","TagKey":"TestKey"}]}}}
        """;

    public const string EcsEmptyTexts = """
        {"RequestId":"","Image":{"CreationTime":"","Status":"","ImageFamily":"","Progress":"","ImageVersion":"","Usage":"","IsSelfShared":"","Description":"","Size":0,"ProductCode":"","DiskDeviceMappings":{"DiskDeviceMapping":[]},"Tags":{"Tag":[]}}}
        """;

    public const string EcsTextForNumbers = """
        {"Image":{"IsCopied":"false","IsSupportIoOptimized":"True","IsSupportCloudinit":"TRUE","Size":"80","IsSubscribed":"false","DiskDeviceMappings":{"DiskDeviceMapping":[{"Size":"80"}]}}}
        """;

    public const string EcsNewerMembers = """
        {"RequestId":"r","Image":{"CreationTime":"2024-12-01T08:30Z","Size":40,"BootMode":"UEFI-Preferred","LoginAsNonRootSupported":true,"ImageOwnerId":1234567890123456789,"Features":{"NvmeSupport":"supported","ImdsSupport":"v2","CpuOnlineUpgrade":[]},"DetectionOptions":{"Items":{"Item":[{"Name":"N","Value":"Finished","Risk":[1.50,1e3,-0]}]}},"ResourceGroupId":""},"NextToken":null}
        """;

    public const string EnsNewerMembers = """
        {"Code":0,"Images":{"Image":[{"Description":"说明","ImageId":"m-5x","ImageSize":20,"ImageVersion":6.80,"OSName":"AlmaLinux","OSType":"linux","ComputeType":"gpu_vm","RegionId":"cn-beijing-15","DiskDeviceMappings":{"DiskDeviceMapping":[{"Type":"system","Size":"20","Format":"qcow2","imageId":"m-5y"}]}}]},"RequestId":"r"}
        """;

    public const string EnsTextForCode = """{"Code":"0","Images":{"Image":[]},"RequestId":null}""";

    public const string SwasNewerMembers = """
        {"RequestId":"r","Images":[{"ImageType":"system","Description":"Alibaba Cloud Linux 3.2104 LTS","ImageName":"AlibabaCloudLinux-3","ImageId":"f8c6","Platform":"Linux","OsType":"linux","ImageIconUrl":null},{"ImageType":"share","Description":null},{}]}
        """;

    public const string EhpcVersionNumber = """
        {"RequestId":"04F0F334-1335-436C-A1D7-6C044FE7****","OsTags":{"OsInfo":[{"Version":7.2,"BaseOsTag":"CentOS_7.2_64","Platform":"SUSE","OsTag":"CentOS_7.2_64","ImageId":"m-bp1","Architecture":"aarch64","OSName":"CentOS  7.2 64位","OSNameEn":"CentOS  7.2 64 bit"},{"Version":8.10}]}}
        """;

    public const string HuaweiOsPlatform = """
        {"total_count":"2","images":[{"id":"d6b368bc","image_type":"market","os_type":"Linux","architecture":"arm","os_version":"UOS V20","disk_format":"zvhd2","name":"统信","min_ram":0,"min_disk":60,"product_code":"","created_at":"2025-01-02T03:04:05Z","kms_id":null,"os_platform":"UOS"},{"min_ram":"2048","min_disk":1e2}]}
        """;

    public const string AlibabaAccessDenied = """
        {"RequestId":"B1B2","HostId":"ecs.cn-hangzhou.aliyuncs.com","Code":"Forbidden.RAM","Message":"User not authorized to operate on the specified resource.","Recommend":"https://api.aliyun.com/troubleshoot?q=Forbidden.RAM","AccessDeniedDetail":{"PolicyType":"AccountLevelIdentityBasedPolicy","AuthPrincipalOwnerId":"10","NoPermissionType":"ImplicitDeny","AuthAction":"ecs:DescribeImageFromFamily","UserId":123}}
        """;

    public const string HuaweiGateway = """
        {"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information: verify aksk signature fail","error_detail":null,"request_id":"1d05","error":{"code":"x","message":"y"}}
        """;

    /// <summary>All of them: name, type, JSON.</summary>
    public static IReadOnlyDictionary<string, (Type Type, string Json)> All { get; } =
        new Dictionary<string, (Type, string)>(StringComparer.Ordinal)
        {
            [nameof(EcsNumbersForText)] = (typeof(Ecs.DescribeImageFromFamilyResponse), EcsNumbersForText),
            [nameof(EcsEmptyTexts)] = (typeof(Ecs.DescribeImageFromFamilyResponse), EcsEmptyTexts),
            [nameof(EcsTextForNumbers)] = (typeof(Ecs.DescribeImageFromFamilyResponse), EcsTextForNumbers),
            [nameof(EcsNewerMembers)] = (typeof(Ecs.DescribeImageFromFamilyResponse), EcsNewerMembers),
            ["EcsNoMembers"] = (typeof(Ecs.DescribeImageFromFamilyResponse), "{}"),
            ["EcsImageNull"] = (typeof(Ecs.DescribeImageFromFamilyResponse), """{"RequestId":"r","Image":null}"""),
            ["EcsImageEmpty"] = (typeof(Ecs.DescribeImageFromFamilyResponse), """{"RequestId":"r","Image":{}}"""),
            ["EcsImageAbsent"] = (typeof(Ecs.DescribeImageFromFamilyResponse), """{"RequestId":"r"}"""),
            ["EcsWrappersEmpty"] = (typeof(Ecs.DescribeImageFromFamilyResponse), """{"Image":{"DiskDeviceMappings":{},"Tags":{"Tag":null}}}"""),
            ["EcsWrappersNull"] = (typeof(Ecs.DescribeImageFromFamilyResponse), """{"Image":{"DiskDeviceMappings":null,"Tags":null}}"""),
            ["EcsImageEmptyText"] = (typeof(Ecs.DescribeImageFromFamilyResponse), """{"RequestId":"r","Image":""}"""),
            ["EcsWrappersEmptyText"] = (typeof(Ecs.DescribeImageFromFamilyResponse), """{"Image":{"DiskDeviceMappings":"","Tags":{"Tag":""}}}"""),
            ["EcsTagEmptyText"] = (typeof(Ecs.DescribeImageFromFamilyResponse), """{"Image":{"Tags":{"Tag":["",{"TagKey":"k"}]}}}"""),
            ["EcsTagNull"] = (typeof(Ecs.DescribeImageFromFamilyResponse), """{"Image":{"Tags":{"Tag":[null,{"TagKey":"k"}]}}}"""),
            [nameof(EnsNewerMembers)] = (typeof(Ens.DescribeImageInfosResponse), EnsNewerMembers),
            [nameof(EnsTextForCode)] = (typeof(Ens.DescribeImageInfosResponse), EnsTextForCode),
            ["EnsCodeText"] = (typeof(Ens.DescribeImageInfosResponse), """{"Code":"MissingParameter","RequestId":"r"}"""),
            ["EnsCodeHuge"] = (typeof(Ens.DescribeImageInfosResponse), """{"Code":99999999999999999999,"RequestId":1.0}"""),
            [nameof(SwasNewerMembers)] = (typeof(SwasOpen.ListImagesResponse), SwasNewerMembers),
            ["SwasNoImages"] = (typeof(SwasOpen.ListImagesResponse), """{"RequestId":7,"Images":[]}"""),
            [nameof(EhpcVersionNumber)] = (typeof(Ehpc.ListImagesResponse), EhpcVersionNumber),
            ["EhpcNoImages"] = (typeof(Ehpc.ListImagesResponse), """{"OsTags":{"OsInfo":[]}}"""),
            [nameof(HuaweiOsPlatform)] = (typeof(Workspace.ListImagesResponse), HuaweiOsPlatform),
            ["SwasImagesEmptyText"] = (typeof(SwasOpen.ListImagesResponse), """{"RequestId":"r","Images":""}"""),
            ["HuaweiNoImages"] = (typeof(Workspace.ListImagesResponse), """{"total_count":0,"images":[]}"""),
            [nameof(AlibabaAccessDenied)] = (typeof(Alibaba.ErrorResponse), AlibabaAccessDenied),
            ["AlibabaCodeNumber"] = (typeof(Alibaba.ErrorResponse), """{"Code":404,"Message":null}"""),
            [nameof(HuaweiGateway)] = (typeof(Workspace.ErrorResponse), HuaweiGateway),
        };
}
