import { buildDist } from "./build-dist";

// npm run build -- --url https://jixiao.example.gov.cn/addin --office 21vianet
buildDist(process.argv.slice(2));
